import { NotificationType, RequestType } from 'vscode-jsonrpc';
import type { AcrossOptions } from '../engine/duplicates/across';
import type { DuplicateDocument } from '../engine/duplicates/find';
import type { Analysis, DuplicateGroup, KindInfo } from '../engine/model';
import type { Hello, Job } from './analyzer';

/** Once, first: builds the engine; answers the kinds it knows. */
export const helloRequest = new RequestType<Hello, readonly KindInfo[], void>('hello');

/** Reads a draft; null when the request was cancelled. */
export const analyzeRequest = new RequestType<Job, Analysis | null, void>('analyze');

/** Looks for passages that stand in more than one of several documents. */
export const compareRequest = new RequestType<
  { readonly documents: readonly DuplicateDocument[]; readonly options: AcrossOptions },
  readonly DuplicateGroup[],
  void
>('compare');

/** Drops what is remembered of the draft with this id. */
export const forgetNotification = new NotificationType<{ readonly id: string }>('forget');
