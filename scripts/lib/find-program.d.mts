export function firstProgram(candidates: readonly string[]): string | undefined;
export function installDebian(name: string): Promise<boolean>;
