type Save = () => Promise<unknown>;

/** The drafts that are open on this page, so that whoever leaves can have their last words saved first. */
export interface DraftsInHand {
  /** Counts a draft in; what it returns lets it go again. */
  readonly take: (save: Save) => () => void;
  /** Ends when every draft was saved or could not be; what could not stays in this browser. */
  readonly saveAll: () => Promise<void>;
}

/** Nothing in hand yet. */
export function draftsInHand(): DraftsInHand {
  const saves = new Set<Save>();
  return {
    take: save => {
      saves.add(save);
      return () => saves.delete(save);
    },
    saveAll: async () => {
      await Promise.allSettled([...saves].map(save => save()));
    },
  };
}
