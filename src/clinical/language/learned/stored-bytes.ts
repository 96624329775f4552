/** Signed bytes as they stand in a JSON file (base64), with what one step of them is worth. */
export interface StoredBytes {
  readonly step: number;
  readonly bytes: string;
}

export function openBytes({ bytes }: StoredBytes): Int8Array {
  const characters = atob(bytes);
  const opened = new Int8Array(characters.length);
  for (let at = 0; at < opened.length; at += 1) opened[at] = characters.charCodeAt(at);
  return opened;
}

/** Rounds numbers to 255 steps between the least and the greatest. */
export function storeBytes(values: Float32Array): StoredBytes {
  const most = values.reduce((sofar, value) => Math.max(sofar, Math.abs(value)), 0);
  const step = most === 0 ? 1 : most / 127;
  const bytes = Int8Array.from(values, value => Math.round(value / step));
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte & 255);
  return { step, bytes: btoa(characters) };
}
