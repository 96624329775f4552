import type { Actor } from '../../actions/actor.ts';
import { closeEpisode } from '../../actions/close-episode.ts';
import type { Deps } from '../../actions/deps.ts';
import { joinCareTeam } from '../../actions/join-care-team.ts';
import { openClient } from '../../actions/open-client.ts';
import { openEpisode } from '../../actions/open-episode.ts';
import { setCoverage } from '../../actions/set-coverage.ts';
import { samplePractice } from '../people.ts';
import type { Day, SampleClient, SampleEpisode } from '../sample-client.ts';
import { accepted } from './accepted.ts';
import { coverageInWords } from './coverage-in-words.ts';
import { instantOf } from './instant-of.ts';
import type { SampleActors } from './load-people.ts';
import { type Known, writeDocument } from './write-document.ts';

/** What every action of a story is given. */
export interface Telling {
  readonly deps: Deps;
  readonly actors: SampleActors;
  /** The ids of the practice's payers, by name. */
  readonly payers: ReadonlyMap<string, string>;
  readonly day: Day;
}

/** Something that happened at one moment of a story. */
export interface Moment {
  readonly at: string;
  readonly happens: () => Promise<void>;
}

/** The moments of one client's story: admissions, documents written and signed, closings; each by its author. */
export function momentsOf(telling: Telling, client: SampleClient): Moment[] {
  const known: Known = { documents: new Map(), episodes: new Map() };
  return [
    ...client.episodes.map((episode, index) =>
      admission(telling, client, { episode, isFirst: index === 0, known }),
    ),
    ...client.documents.flatMap(document => writeDocument(telling, client, document, known)),
    ...client.episodes.flatMap(episode => closing(telling, episode, known)),
  ];
}

interface Admission {
  readonly episode: SampleEpisode;
  readonly isFirst: boolean;
  readonly known: Known;
}

function admission(telling: Telling, client: SampleClient, { episode, isFirst, known }: Admission): Moment {
  const { deps, actors, day } = telling;
  const [opener, ...team] = episode.careTeam.map(key => actors[key]);
  if (!opener) throw new Error(`${client.key}: an episode needs a clinician.`);
  const admittedOn = day(episode.admitted);

  return {
    at: instantOf(admittedOn, '07:30', samplePractice.timeZone),
    happens: async () => {
      const opening = { admittedOn, setting: episode.setting };
      if (isFirst) {
        const opened = accepted(
          await openClient(deps, opener, { ...client.client, episode: opening }),
          client.key,
        );
        known.client = opened.client.id;
        await cover(telling, client, { by: opener, id: opened.client.id, from: admittedOn });
        known.episodes.set(episode.key, opened.episodes[0]?.id ?? '');
      } else {
        const opened = accepted(await openEpisode(deps, opener, known.client ?? '', opening), client.key);
        known.episodes.set(episode.key, opened.id);
      }
      for (const { person } of team)
        accepted(
          await joinCareTeam(deps, opener, known.episodes.get(episode.key) ?? '', person ?? ''),
          client.key,
        );
    },
  };
}

interface Covering {
  readonly by: Actor;
  readonly id: string;
  readonly from: string;
}

/** Clients whose words name a payer of the practice are covered by it from their admission; others keep the words. */
async function cover({ deps, payers }: Telling, client: SampleClient, { by, id, from }: Covering) {
  const { payer: name, ...member } = coverageInWords(client.client.payer ?? '');
  const payer = payers.get(name);
  if (payer === undefined) return;
  accepted(await setCoverage(deps, by, id, { payer, from, replaces: true, ...member }), client.key);
}

function closing({ deps, actors, day }: Telling, episode: SampleEpisode, known: Known): Moment[] {
  const { closed, closedReason = 'Care ended.' } = episode;
  const closer = episode.careTeam.map(key => actors[key])[0];
  if (closed === undefined || !closer) return [];
  const closedOn = day(closed);
  return [
    {
      at: instantOf(closedOn, '23:50', samplePractice.timeZone),
      happens: async () => {
        const id = known.episodes.get(episode.key) ?? '';
        accepted(await closeEpisode(deps, closer, id, { closedOn, reason: closedReason }), episode.key);
      },
    },
  ];
}
