import {
  isOwnList,
  parcelOf,
  messagePath,
  removeMessage,
  setMessage,
  type Parcel,
} from '@polystatus/authoring';
import { buildProject, read, targetLocales, type Source } from '@polystatus/core';
import { KINDS, TITLE, type Victim } from './planted-kinds.ts';

/** One defect: a message of a language, and what its translation says now. */
export interface Defect {
  readonly kind: string;
  readonly tag: string;
  readonly id: string;
  /** Path of its file below the root. */
  readonly path: string;
  readonly text: string;
}

/** The clean translations of a root, and the defects to plant in them. */
export interface Planted {
  readonly sources: readonly Source[];
  readonly parcels: readonly Parcel[];
  readonly defects: readonly Defect[];
}

/** Of each kind in each language. */
const PER_KIND = 12;

/**
 * Chooses defects by a seed: no message has two, and no file has two of a kind, so that each can
 * be told from the others.
 */
export function plant(root: string, seed: number): Planted {
  const { sources } = read(root);
  const project = buildProject(sources, []);
  const parcels = targetLocales(project).map((locale) => parcelOf(project, locale));
  const random = generator(seed);
  const taken = new Set<string>();
  const defects = parcels.flatMap((parcel) => {
    const victims = shuffled(victimsOf(parcel), random);
    return [...KINDS].flatMap(([kind, spoil]) => {
      const files = new Set<string>();
      return victims.flatMap((victim): Defect[] => {
        const { tag, id, target, other } = victim;
        const path = `locales/${tag}/${pathOf(id)}`;
        if (files.size >= PER_KIND || files.has(path) || taken.has(`${tag} ${id}`)) return [];
        const text = spoil(victim);
        if (text === undefined || text === target) return [];
        if (text === other.target) {
          // What it is a second use of has to stay.
          if (taken.has(`${tag} ${other.id}`)) return [];
          taken.add(`${tag} ${other.id}`);
        }
        files.add(path);
        taken.add(`${tag} ${id}`);
        return [{ kind, tag, id, path, text }];
      });
    });
  });
  return { sources, parcels, defects };
}

/** The sources with some of the defects in them. */
export function spoilt(sources: readonly Source[], defects: readonly Defect[]): Source[] {
  const texts = new Map(sources.map((source) => [source.path, source.text]));
  for (const { id, path, text } of defects) {
    const key = id.slice(id.indexOf('.') + 1);
    const steps = messagePath(id, key);
    const before = texts.get(path) ?? '';
    texts.set(path, text === '' ? removeMessage(before, steps) : setMessage(before, steps, text));
  }
  return sources.map((source) => ({ ...source, text: texts.get(source.path) ?? source.text }));
}

function victimsOf({ targetLocale: tag, units }: Parcel): Victim[] {
  const titles = units.filter(({ id }) => TITLE.test(id));
  return units
    .filter(({ id, target }) => target !== '' && !isOwnList(id.slice(id.lastIndexOf('.') + 1)))
    .map(({ id, source, target, limit = Number.POSITIVE_INFINITY }, index) => ({
      tag,
      id,
      source,
      target,
      limit,
      other: titles[index % titles.length] ?? { id, target },
    }));
}

/** @example pathOf('nginx/499.title') // 'nginx/499.yaml' */
function pathOf(id: string): string {
  const file = id.slice(0, id.indexOf('.'));
  return `${file.includes('/') ? file : `iana/${file}`}.yaml`;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list];
  for (let index = result.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [result[index], result[other]] = [result[other] as T, result[index] as T];
  }
  return result;
}

/** Mulberry32: small, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
