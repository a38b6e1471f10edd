import { type IconName, iconShapes, type Shape } from './icon-shapes';
import { join } from './join';

export type { IconName } from './icon-shapes';

function draw({ d, circle, rect, fill }: Shape, key: number) {
  const paint = fill ? { fill: 'currentColor', stroke: 'none' } : {};
  if (circle) return <circle key={key} cx={circle[0]} cy={circle[1]} r={circle[2]} {...paint} />;
  if (!rect) return <path key={key} d={d} {...paint} />;
  const [x, y, width, height, rx] = rect;
  return <rect key={key} x={x} y={y} width={width} height={height} rx={rx} {...paint} />;
}

interface Props {
  name: IconName;
  small?: boolean;
  className?: string;
}

/** A decorative icon; the words beside it, or its button's label, say what it means. */
export function Icon({ name, small, className }: Props) {
  return (
    <svg className={join('i', small && 's', className)} viewBox="0 0 16 16" aria-hidden="true">
      {iconShapes[name].map(draw)}
    </svg>
  );
}
