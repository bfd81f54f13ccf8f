import { isOwnList } from '@polystatus/authoring';
import { sourceLocale, targetLocales, type LocaleFiles } from '@polystatus/core';
import { STATES, type State } from '@polystatus/core/state';
import { translationPath, type Snapshot } from './desk.ts';
import { entryView } from './entry-view.ts';
import { fingerprint } from '@polystatus/core/state';
import type { EntryLine, LocaleView, TargetView, View } from './protocol.ts';
import { remarksOn } from './remarks-on.ts';
import { signsOf } from './signs-of.ts';

/**
 * All that the page shows.
 *
 * @param tag the translation to show; where there is none of that name, the first
 * @param id the entry that is open
 */
export function viewOf(snapshot: Snapshot, tag: string, id: string): View {
  const { project } = snapshot;
  const targets = targetLocales(project);
  const locale = targetView(snapshot, snapshot.target(tag) ?? targets[0]);
  return {
    desk: fingerprint(snapshot.root),
    source: localeView(sourceLocale(project)),
    targets: targets.map(localeView),
    locale,
    entries: entryLines(snapshot, locale.tag),
    entry: entryView(snapshot, locale.tag, id) ?? null,
  };
}

function localeView(files: LocaleFiles | undefined): LocaleView {
  return {
    tag: files?.tag ?? '',
    endonym: files?.locale?.value?.endonym ?? files?.tag ?? '',
    direction: files?.locale?.value?.direction ?? 'ltr',
  };
}

function targetView(snapshot: Snapshot, files: LocaleFiles | undefined): TargetView {
  const [open = '“', close = '”'] = files?.locale?.value?.typography.quotes ?? [];
  return {
    ...localeView(files),
    quotes: [open, close],
    signs: signsOf(snapshot, files?.tag ?? ''),
  };
}

/** Every entry and namespace of a language, with how far it is; the codes everybody knows first. */
function entryLines(snapshot: Snapshot, tag: string): EntryLine[] {
  const files = Map.groupBy(snapshot.statesOf(tag).values(), ({ file }) => file);
  const faults = (id: string): number => snapshot.faultsIn(translationPath({ locale: tag, id }));
  const lines = [...files].map(([id, messages]) => {
    const counts = noCounts();
    // As `coverage` counts: own words are not promised, nor can their source change.
    for (const { key, state } of messages) if (!isOwnList(key)) counts[state]++;
    const title = messages.find(({ key }) => key === 'title');
    return {
      id,
      faults: faults(id),
      noted: messages.some((message) => remarksOn(snapshot.project, message).length > 0),
      title: (id.startsWith('ui/') ? undefined : (title?.target ?? title?.source)) ?? '',
      counts,
      text: messages.map(({ source, target }) => `${source ?? ''}\n${target ?? ''}`).join('\n'),
      readable: true,
    };
  });
  const broken = snapshot.unreadable(tag).map((id) => ({
    id,
    faults: faults(id),
    noted: false,
    title: '',
    counts: noCounts(),
    text: '',
    readable: false,
  }));
  return [...broken, ...lines.sort((a, b) => rankOf(a.id) - rankOf(b.id))];
}

/** Registered codes, those of other owners, words of the interface. */
function rankOf(id: string): number {
  if (id.startsWith('ui/')) return 2;
  return id.includes('/') ? 1 : 0;
}

function noCounts(): Record<State, number> {
  return Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
}
