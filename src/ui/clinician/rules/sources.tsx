import type { StandardSource } from '../../../clinical/standards/standard.ts';

/** The texts on which a rule rests, each with its place, and whether somebody read it. */
export const Sources = ({ sources }: { readonly sources: readonly StandardSource[] }) => (
  <ul>
    {sources.map(({ document, section, year, url, standing }) => (
      <li key={`${document} ${section ?? ''}`}>
        {url === null ? (
          document
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            {document}
          </a>
        )}
        {[section, year].filter(part => part !== null).map(part => `, ${part}`)}
        {standing === 'verified' ? ' (read)' : ' (from memory)'}
      </li>
    ))}
  </ul>
);
