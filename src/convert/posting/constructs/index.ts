import { applicationForm } from './application-form.ts';
import { bareField } from './bare-field.ts';
import { boardFrame } from './board-frame.ts';
import { bulletAlone } from './bullet-alone.ts';
import { bulletedHeading } from './bulleted-heading.ts';
import { bulletedItem } from './bulleted-item.ts';
import { bulletedLine } from './bulleted-line.ts';
import { bulletedRun } from './bulleted-run.ts';
import { capsHeading } from './caps-heading.ts';
import type { Construct } from './construct.ts';
import { emptyLabels } from './empty-labels.ts';
import { fieldLine } from './field-line.ts';
import { fieldRow } from './field-row.ts';
import { gluedHeadings } from './glued-headings.ts';
import { gluedText } from './glued-text.ts';
import { headingBeforeText } from './heading-before-text.ts';
import { headingsInText } from './headings-in-text.ts';
import { inlineList } from './inline-list.ts';
import { knownHeading } from './known-heading.ts';
import { labelledValue } from './labelled-value.ts';
import { listHeading } from './list-heading.ts';
import { lonelyHeading } from './lonely-heading.ts';
import { markedField } from './marked-field.ts';
import { markedHeading } from './marked-heading.ts';
import { nameHeading } from './name-heading.ts';
import { numberedItem } from './numbered-item.ts';
import { openToClose } from './open-to-close.ts';
import { paragraph } from './paragraph.ts';
import { picturedHeading } from './pictured-heading.ts';
import { separator } from './separator.ts';
import { shortHeading } from './short-heading.ts';
import { stackedField } from './stacked-field.ts';
import { stackedRows } from './stacked-rows.ts';
import { tabbedRow } from './tabbed-row.ts';

/** The rules of layout, pickiest first: the first that takes a line has it. */
export const constructs: readonly Construct[] = [
  separator,
  boardFrame,
  applicationForm,
  emptyLabels,
  stackedRows,
  bulletAlone,
  gluedHeadings,
  openToClose,
  stackedField,
  tabbedRow,
  markedField,
  labelledValue,
  markedHeading,
  fieldRow,
  fieldLine,
  bareField,
  numberedItem,
  bulletedLine,
  bulletedHeading,
  bulletedItem,
  knownHeading,
  headingBeforeText,
  nameHeading,
  capsHeading,
  listHeading,
  shortHeading,
  picturedHeading,
  lonelyHeading,
  bulletedRun,
  gluedText,
  inlineList,
  headingsInText,
  paragraph,
];
