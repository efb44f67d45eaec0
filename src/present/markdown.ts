/** A link that runs a command of VS Code. */
export interface CommandLink {
  readonly command: string;
  /** Plain JSON: the arguments of the command. */
  readonly args: readonly unknown[];
  /** What the link does, shown when the mouse rests on it. */
  readonly title: string;
}

/**
 * Builds Markdown source for VS Code. The only place that makes any: every text goes in escaped, so text of a draft can
 * never become a link, HTML, a heading or an icon.
 */
export class MarkdownBuilder {
  #source = '';

  /** Plain text, shown as it is. */
  text(text: string): this {
    return this.#add(escapeMarkdown(text));
  }

  /** Bold text. */
  strong(text: string): this {
    const escaped = escapeMarkdown(text).trim();
    return escaped === '' ? this : this.#add(`**${escaped}**`);
  }

  /** A product icon of VS Code by its name; `supportThemeIcons` must be on. */
  icon(name: string): this {
    return /^[a-z\d-]+$/.test(name) ? this.#add(`$(${name})`) : this;
  }

  /** A link with plain text, and an icon before it if one is named. */
  link(text: string, { command, args, title }: CommandLink, icon?: string): this {
    this.#add('[');
    if (icon !== undefined) this.icon(icon).#add('&nbsp;');
    const query = args.length === 0 ? '' : `?${encodeComponent(JSON.stringify(args))}`;
    return this.#add(`${escapeMarkdown(text)}](command:${command}${query} "${escapeMarkdown(title)}")`);
  }

  /** What follows starts a new paragraph. */
  paragraph(): this {
    return this.#add('\n\n');
  }

  /** What follows starts a new line. */
  newLine(): this {
    return this.#add('\\\n');
  }

  /** Room between two things of one line. */
  gap(): this {
    return this.#add('&emsp;');
  }

  toString(): string {
    return this.#source;
  }

  #add(source: string): this {
    this.#source += source;
    return this;
  }
}

/**
 * Text as Markdown that shows this text on one line: white space collapses, control characters and changes of writing
 * direction are dropped, and text in a script that runs from right to left is isolated, so that it does not turn around
 * what stands beside it.
 */
export function escapeMarkdown(text: string): string {
  const plain = text.replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, '').replace(/[\p{Cc}\s]+/gu, ' ');
  const escaped = plain
    .replace(/[!"#%'()*+,\-./:;=?@[\\\]^_`{|}~]/g, '\\$&')
    // A backslash before `$` means something to the icons of VS Code, and entities need no context.
    .replace(/[$&<>]/g, sign => `&#${sign.charCodeAt(0)};`);
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${escaped}\u2069` : escaped;
}

/** A text that a label with icons (quick pick, tree, status bar) shows as it is: "$(x)" stays what it is. */
export function escapeIcons(text: string): string {
  return text.replace(/\$(?=\()/g, '\\$');
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Percent-encodes what could end a link destination too; JSON has escaped lone surrogates, which have no encoding. */
function encodeComponent(json: string): string {
  return encodeURIComponent(json).replace(/[!'()*~]/g, sign => `%${sign.charCodeAt(0).toString(16)}`);
}
