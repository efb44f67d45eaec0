import * as vscode from 'vscode';
import type { AnalyzeOptions } from '../engine/model';
import { Lines } from '../engine/text/lines';
import { expectedDuplicates, type HouseList } from '../present/houseList';
import { defaultDateline } from '../engine/times/datelineRule';
import type { Settings } from './config';
import type { Draft } from './store';

/**
 * True for documents that are drafts: of a language the user lists, and text that somebody can write. The other side of
 * a diff, an output channel or a preview is not a draft.
 */
export function isDraft(document: vscode.TextDocument, settings: Settings): boolean {
  return settings.languages.includes(document.languageId) && isWritable(document.uri);
}

function isWritable(uri: vscode.Uri): boolean {
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

/** How a draft of this language is to be read. @param fileDay the day its file was changed last, YYYY-MM-DD */
export function analyzeOptions(
  language: AnalyzeOptions['language'],
  settings: Settings,
  house: HouseList,
  fileDay: string | undefined,
): AnalyzeOptions {
  return {
    language,
    duplicateWords: settings.duplicateWords,
    nearDuplicates: settings.nearDuplicates,
    numberLocale: settings.numberLocale,
    dateOrder: settings.dateOrder,
    style: settings.style,
    ignored: house.ignore,
    names: house.names,
    notNames: house.notNames,
    expectedDuplicates: expectedDuplicates(house),
    ...defaultDateline(settings.dateline, fileDay),
    ...(settings.kinds && { kinds: settings.kinds }),
  };
}

/** A draft as it was just read: `version` of its document, or 0 for a file that is not open. */
export function freshDraft(
  uri: vscode.Uri,
  { suggestions }: Settings,
  read: Pick<Draft, 'text' | 'language' | 'version' | 'analysis'>,
): Draft {
  return {
    ...read,
    analysis: suggestions === 'hide' ? { ...read.analysis, suggestions: [] } : read.analysis,
    uri: uri.toString(),
    name: draftName(uri),
    lines: new Lines(read.text),
    stale: false,
    open: read.version > 0,
  };
}

/** What a draft is called in the tree: its path in the workspace, or the title of an untitled document. */
export function draftName(uri: vscode.Uri): string {
  return uri.scheme === 'untitled' ? uri.path : vscode.workspace.asRelativePath(uri);
}
