import type { MessageView, RemarkMark } from '../protocol.ts';
import { button, element } from './element.ts';
import { reasonForm } from './reason-form.ts';
import type { Store } from './store.ts';

const MARKS = ['review', 'issue'] as const satisfies readonly RemarkMark[];

/**
 * What somebody noted above a message for its next reader, with a way to settle it, and a way to
 * note something.
 *
 * @param note with `null`, takes the note away
 */
export function remarks(
  { words }: Store,
  { target, remarks: known }: MessageView,
  note: (mark: RemarkMark, text: string | null) => void,
): HTMLElement[] {
  const items = known.map(({ mark, text }) =>
    element(
      'li',
      {},
      element('b', {}, words(`marks.${mark}.title`)),
      ` ${text} `,
      button(words('settle'), () => note(mark, null)),
    ),
  );
  return [
    ...(items.length === 0 ? [] : [element('ul', { class: 'remarks' }, ...items)]),
    // Above what is not in the file nothing can stand.
    ...(target === undefined
      ? []
      : MARKS.filter((mark) => !known.some((one) => one.mark === mark)).map((mark) =>
          reasonForm(words, `marks.${mark}`, (text) => note(mark, text)),
        )),
  ];
}
