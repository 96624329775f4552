/** How long one waits for something before it is said that it has not come. */
export interface Patience {
  readonly begin: () => void;
  /** It has come, or is not waited for any more. */
  readonly end: () => void;
  readonly isOver: () => boolean;
}

/** Waits so many milliseconds and then tells once that it is over. */
export function openPatience(milliseconds: number, onOver: () => void): Patience {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  return {
    isOver: () => isOver,
    begin() {
      timer = setTimeout(() => {
        isOver = true;
        onOver();
      }, milliseconds);
    },
    end() {
      clearTimeout(timer);
      isOver = false;
    },
  };
}
