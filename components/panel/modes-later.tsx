import { piece } from './piece';

export const Closing = piece((all) => all.Closing, <main />);
export const ClosingHead = piece((all) => all.ClosingHead);
export const ClosingDock = piece((all) => all.ClosingDock);
export const Idle = piece((all) => all.Idle, <main />);
export const IdleHead = piece((all) => all.IdleHead);
export const IdleDock = piece((all) => all.IdleDock);
export const Prepare = piece((all) => all.Prepare, <main />);
export const PrepareWhen = piece((all) => all.PrepareWhen);
export const PrepareDock = piece((all) => all.PrepareDock);
