import * as vscode from 'vscode';
import type { AnalyzeOptions } from '../engine/model';
import type { Settings } from './config';

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

/** How a draft of this language is to be read. */
export function analyzeOptions(
  languageId: string,
  settings: Settings,
  ignored: readonly string[],
  fileDate?: string,
): AnalyzeOptions {
  return {
    language: languageId === 'markdown' ? 'markdown' : 'plain',
    duplicateWords: settings.duplicateWords,
    nearDuplicates: settings.nearDuplicates,
    ignored,
    ...(settings.kinds && { kinds: settings.kinds }),
    ...(fileDate !== undefined && { fileDate }),
  };
}

/** What a draft is called in the tree: its path in the workspace, or the title of an untitled document. */
export function draftName(uri: vscode.Uri): string {
  return uri.scheme === 'untitled' ? uri.path : vscode.workspace.asRelativePath(uri);
}
