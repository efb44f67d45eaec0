import { NotificationType, RequestType } from 'vscode-jsonrpc';
import type { Analysis, KindInfo } from '../engine/model';
import type { Hello, Job } from './analyzer';

/** Once, first: builds the engine; answers the kinds it knows. */
export const helloRequest = new RequestType<Hello, readonly KindInfo[], void>('hello');

/** Reads a draft; null when the request was cancelled. */
export const analyzeRequest = new RequestType<Job, Analysis | null, void>('analyze');

/** Drops what is remembered of the draft with this id. */
export const forgetNotification = new NotificationType<{ readonly id: string }>('forget');
