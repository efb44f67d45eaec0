import type { Family, KindId, KindInfo } from '../../src/engine/model';

const info = (id: KindId, family: Family, plural: string, icon: string): KindInfo => ({
  id,
  family,
  label: id,
  plural,
  icon,
  onByDefault: true,
});

/** A kind of each family, as a worker announces them. */
export const PERSON = info('person', 'name', 'People', 'account');
export const QUANTITY = info('quantity', 'figure', 'Quantities', 'symbol-number');
export const DATE = info('date', 'time', 'Dates', 'calendar');
export const QUOTATION = info('quotation', 'quotation', 'Quotations', 'quote');
