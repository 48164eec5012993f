/** The hub cannot start. The message is for the person at the keyboard: what is wrong, and the mend. */
export class StartFailed extends Error {}

/** Says in one line what is being waited for. */
export type Progress = (line: string) => void;
