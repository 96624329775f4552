const key = 'goldthread:single-keys';

/** Whether shortcuts of a single letter work; who speaks to the computer switches them off (WCAG 2.1.4). */
export const areSingleKeysOn = (keep: Storage): boolean => keep.getItem(key) !== 'off';

export const switchSingleKeys = (keep: Storage, isOn: boolean): void =>
  keep.setItem(key, isOn ? 'on' : 'off');
