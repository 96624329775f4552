import { scrypt, timingSafeEqual } from 'node:crypto';

const blockSize = 8;
const keyLength = 32;
let running = 0;
const waiting: (() => void)[] = [];

/** Hashes a secret for storage: `scrypt$cost$block$salt$key`, off the main thread. */
export async function hashSecret(secret: string, salt: Buffer, cost: number): Promise<string> {
  const key = await derive(secret, salt, cost);
  return `scrypt$${cost}$${blockSize}$${salt.toString('base64')}$${key.toString('base64')}`;
}

/** Whether a secret is the one that was stored. */
export async function secretMatches(secret: string, stored: string): Promise<boolean> {
  const [name, cost = '', block = '', salt = '', key = ''] = stored.split('$');
  if (name !== 'scrypt' || Number(block) !== blockSize) throw new Error('A stored secret cannot be read.');
  const expected = Buffer.from(key, 'base64');
  const derived = await derive(secret, Buffer.from(salt, 'base64'), Number(cost));
  return timingSafeEqual(derived, expected);
}

/** Two at a time: each takes 64 MB while it runs. */
async function derive(secret: string, salt: Buffer, cost: number): Promise<Buffer> {
  if (running >= 2) await new Promise<void>(go => waiting.push(go));
  else running += 1;
  try {
    return await new Promise((resolve, reject) => {
      const options = { N: cost, r: blockSize, p: 1, maxmem: 256 * cost * blockSize };
      scrypt(secret.normalize('NFKC'), salt, keyLength, options, (fault, key) => {
        if (fault) reject(fault);
        else resolve(key);
      });
    });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
