import type { AcrossOptions } from '../engine/duplicates/across';
import type { DuplicateDocument } from '../engine/duplicates/find';
import type { AnalyzeOptions, Analysis, DuplicateGroup, EngineData, KindInfo } from '../engine/model';

/** Tells work that nobody waits for it any more. VS Code's and vscode-jsonrpc's tokens both fit. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
  readonly onCancellationRequested: (listener: () => void) => { dispose(): void };
}

/** One draft to read. */
export interface Job {
  /** Identifies the draft between calls, so that unchanged paragraphs are not read again. */
  readonly id: string;
  readonly text: string;
  readonly options: AnalyzeOptions;
  /** Background jobs give way to interactive ones, even half done. */
  readonly lane: 'interactive' | 'background';
}

/** The one seam to the engine: the same over a worker and in process. */
export interface Analyzer {
  /** The kinds of fact there are, in the order of the registry. */
  kinds(): Promise<readonly KindInfo[]>;
  /**
   * Reads one draft. Resolves to undefined when `token` was cancelled, or when a newer job of the same id overtook
   * this one. Rejects when the engine failed; other jobs go on.
   */
  analyze(job: Job, token?: CancellationToken): Promise<Analysis | undefined>;
  /**
   * The groups of passages that stand in more than one of the documents. Done in one go: other jobs wait for it, so give it
   * an analyzer of its own. Rejects when the engine failed.
   */
  compare(documents: readonly DuplicateDocument[], options: AcrossOptions): Promise<readonly DuplicateGroup[]>;
  /** Forgets what is remembered of a draft. */
  forget(id: string): void;
  dispose(): void;
}

/** First message to a worker: what the engine needs and cannot load itself. */
export interface Hello {
  readonly data: EngineData;
}
