interface RunOptions {
  env?: Record<string, string>;
  quiet?: boolean;
  shell?: boolean;
}
interface Ended {
  code: number;
  output: string;
}
export const root: string;
export function run(command: string, args: readonly string[], options?: RunOptions): Promise<Ended>;
export function runNode(
  script: string,
  args: readonly string[],
  options?: RunOptions,
): Promise<Ended>;
export function fail(sentence: string): never;
