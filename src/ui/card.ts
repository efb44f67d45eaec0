import * as vscode from 'vscode';
import type { Fact } from '../engine/model';
import { hoverText, type CardCommand } from '../present/hoverText';
import { COMMANDS } from './ids';
import type { Services } from './services';
import type { Draft } from './store';

const CARD_COMMANDS: Readonly<Record<CardCommand, string>> = {
  reveal: COMMANDS.reveal,
  find: COMMANDS.findFact,
  isName: COMMANDS.isName,
  notName: COMMANDS.notName,
  correctName: COMMANDS.correctName,
  ignore: COMMANDS.ignoreText,
  previous: COMMANDS.previousFact,
  next: COMMANDS.nextFact,
};

/**
 * The card of a fact, for hovers and tree rows. `without` names actions that make no sense where the card is shown.
 * Draft text in it is escaped, HTML is off, and only the commands of the card are trusted.
 */
export function factCard(
  { kinds }: Pick<Services, 'kinds'>,
  { uri, text, lines, analysis }: Draft,
  fact: Fact,
  without: readonly CardCommand[] = [],
): vscode.MarkdownString | undefined {
  const kind = kinds.find(info => info.id === fact.kind);
  if (!kind) return undefined;
  const offered = Object.entries(CARD_COMMANDS).filter(([name]) => !without.some(left => left === name));
  const commands: Partial<Record<CardCommand, string>> = Object.fromEntries(offered);
  const card = new vscode.MarkdownString(
    hoverText(fact, { t: vscode.l10n.t, kind, uri, text, lines, analysis, commands }),
    true,
  );
  card.isTrusted = { enabledCommands: Object.values(commands) };
  card.supportHtml = false;
  return card;
}
