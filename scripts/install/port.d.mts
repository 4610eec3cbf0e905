/** A port that is free on the host: the wanted one, or the next. */
export function freePort(wanted: number, host: string): Promise<number>;
