import { maps } from 'virtual:story-maps';
import { loaders, shelves, translations, workshops } from 'virtual:stories';
import type { Sketch } from '../core/explore/sketch.ts';
import { isOwn, type OwnMeeting } from '../core/own/own-story.ts';
import { err, ok, type Result } from '../core/result.ts';
import { SOURCE_LOCALE, type Catalogue } from '../core/story/catalogue.ts';
import { GLOSSARY } from '../core/story/glossary.ts';
import { PSEUDO_LOCALE, pseudoCatalogue } from '../core/story/pseudo.ts';
import { allTexts, type Edition } from '../core/story/texts.ts';
import { translateStory } from '../core/story/translate.ts';
import type { Workshop } from '../core/story/workshop.ts';
import type { ShelfEntry } from '../ui/contract.ts';
import type { LanguageView } from '../ui/group/contract.ts';

/** A meeting as it is played. */
export interface Meeting extends Edition {
  /** Where somebody brought it. */
  readonly own?: OwnMeeting;
}

export interface Stories {
  readonly shelf: readonly ShelfEntry[];
  /** A meeting in a language. What it has no words for in that language stays as it was written. */
  open(id: string, locale: string): Promise<Result<Meeting, string>>;
  /** The map of a meeting; null for a brought one, which nobody has played through. */
  map(id: string): Promise<Result<Sketch | null, string>>;
  /** In which languages a meeting can be played. */
  languages(id: string): readonly LanguageView[];
  /** How a meeting is run with a room; null where nobody has written it. */
  workshop(id: string): Promise<Result<Workshop | null, string>>;
  /** Calls back when the dev server has compiled an edited story anew. */
  onEdited(edited: (id: string) => void): void;
}

/** The stories of this build, each fetched when it is first opened. The shelf is in the language that was asked for. */
export function buildStories(locale: string | null, openOwn: (id: string) => Promise<Result<Meeting, string>>): Stories {
  const written = new Map<string, Edition>();
  const told = new Map<string, Edition>();

  const fetchStory = async (id: string, load: () => Promise<{ readonly default: Omit<Edition, 'glossary'> }>): Promise<Edition> => {
    const edition = written.get(id) ?? { ...(await load()).default, glossary: GLOSSARY };
    written.set(id, edition);
    return edition;
  };

  return {
    shelf: own(shelves, locale ?? SOURCE_LOCALE) ?? own(shelves, SOURCE_LOCALE) ?? [],
    async open(id, locale) {
      if (isOwn(id)) return openOwn(id);
      const held = told.get(`${id} ${locale}`);
      if (held) return ok(held);
      const load = own(loaders, id);
      if (!load) return err(`There is no meeting called “${id}” here.`);
      try {
        const edition = await fetchStory(id, load);
        const tale = locale === SOURCE_LOCALE ? edition : translateStory(edition, await catalogueFor(edition, id, locale));
        told.set(`${id} ${locale}`, tale);
        return ok(tale);
      } catch {
        return err('This meeting could not be fetched. Check the connection and try again.');
      }
    },
    async map(id) {
      try {
        return ok((await own(maps, id)?.())?.default ?? null);
      } catch {
        return err('The rest of this map could not be fetched. It shows only where you have been.');
      }
    },
    languages: (id) => [SOURCE_LOCALE, ...Object.keys(own(translations, id) ?? {})].map((language) => ({ locale: language, name: nameOf(language) })),
    async workshop(id) {
      try {
        return ok((await own(workshops, id)?.())?.default ?? null);
      } catch {
        return err('The guide could not be fetched. Check the connection and try again.');
      }
    },
    onEdited(edited) {
      import.meta.hot?.on('story:edited', ({ id, story, scenario, examples }: Omit<Edition, 'glossary'> & { id: string }) => {
        written.set(id, { story, scenario, glossary: GLOSSARY, ...(examples && { examples }) });
        told.clear();
        edited(id);
      });
    },
  };
}

/** As its own speakers call it. */
const nameOf = (locale: string): string => new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

async function catalogueFor(edition: Edition, id: string, locale: string): Promise<Catalogue> {
  if (locale === PSEUDO_LOCALE) return pseudoCatalogue(allTexts(edition));
  const parts = [id, 'lib'].map((folder) => own(own(translations, folder) ?? {}, locale));
  const loaded = await Promise.all(parts.map((load) => load?.()));
  return loaded.flatMap((part) => part?.default ?? []);
}

/** What a record itself holds under a name that came from outside. */
const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined => (Object.hasOwn(record, name) ? record[name] : undefined);
