/** Translates a message of the user interface; `{0}`, `{1}`… are replaced by the arguments. `vscode.l10n.t` fits. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** The messages as they are written: English. */
export const english: Translate = (message, ...args) =>
  message.replace(/\{(\d+)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));
