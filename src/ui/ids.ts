/** Every id that the manifest and the code must agree on; test/manifest.test.ts compares them both ways. */

export const COMMANDS = {
  scanWorkspace: 'factDesk.scanWorkspace',
  findFact: 'factDesk.findFact',
  nextFact: 'factDesk.nextFact',
  previousFact: 'factDesk.previousFact',
  toggleAnnotations: 'factDesk.toggleAnnotations',
  showOnly: 'factDesk.showOnly',
  showAll: 'factDesk.showAll',
  orderByKind: 'factDesk.orderByKind',
  orderByAppearance: 'factDesk.orderByAppearance',
  copyTable: 'factDesk.copyTable',
  ignoreText: 'factDesk.ignoreText',
  correctName: 'factDesk.correctName',
  isName: 'factDesk.isName',
  notName: 'factDesk.notName',
  /** Internal: takes {uri, offer}: what is to be remembered of a name, with its title. */
  rememberName: 'factDesk.rememberName',
  openSettings: 'factDesk.openSettings',
  showLog: 'factDesk.showLog',
  peekCopies: 'factDesk.peekCopies',
  nextCopy: 'factDesk.nextCopy',
  previousCopy: 'factDesk.previousCopy',
  compareCopies: 'factDesk.compareCopies',
  ignoreCopies: 'factDesk.ignoreCopies',
  markTemplate: 'factDesk.markTemplate',
  /** Internal: takes a place ({uri, start, end}) and shows it. */
  reveal: 'factDesk.reveal',
  /** Internal: take {uri, group, copy}: id of the group, index of the copy. */
  keepCopy: 'factDesk.keepCopy',
  removeCopy: 'factDesk.removeCopy',
} as const;

export const VIEWS = { container: 'factDesk', facts: 'factDesk.facts', duplicates: 'factDesk.duplicates' } as const;

/** Below the section `factDesk`. */
export const SETTINGS = {
  languages: 'languages',
  kinds: 'kinds',
  duplicateWords: 'duplicates.minimumWords',
  nearDuplicates: 'duplicates.near',
  numberLocale: 'numbers.locale',
  style: 'style',
  acrossDrafts: 'duplicates.acrossDrafts',
  suggestions: 'suggestions',
  typingDelay: 'typing.delay',
  dateline: 'dateline',
  dateOrder: 'dates.order',
  include: 'files.include',
  exclude: 'files.exclude',
} as const;

export const CONTEXT_KEYS = {
  /** True when a fact stands under the cursor of the active editor. */
  factAtCursor: 'factDesk.factAtCursor',
  /** True when a name, or what may be one, stands under the cursor of the active editor. */
  nameAtCursor: 'factDesk.nameAtCursor',
  /** True when the cursor of the active editor stands in a passage that stands more than once. */
  copyAtCursor: 'factDesk.copyAtCursor',
  /** True when the active editor shows a scanned draft. */
  draftActive: 'factDesk.draftActive',
  annotations: 'factDesk.annotations',
  order: 'factDesk.order',
  filtered: 'factDesk.filtered',
} as const;

export const COLORS = {
  name: 'factDesk.nameUnderline',
  figure: 'factDesk.figureUnderline',
  time: 'factDesk.timeUnderline',
  quotation: 'factDesk.quotationUnderline',
  suggestion: 'factDesk.suggestionUnderline',
  duplicate: 'factDesk.duplicateCopy',
} as const;
