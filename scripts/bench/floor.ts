import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

/** A running server to compare with: its address, and how to stop it. */
export interface Floor {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * The floor under every figure: a bare node server that writes three rows in one PostgreSQL transaction (POST) and reads
 * one (GET). No sign-in, no validation, no access log: nobody could ship it, and nothing that ships can beat it.
 */
export async function openFloor(connection: pg.PoolConfig): Promise<Floor> {
  const pool = new pg.Pool({ ...connection, max: 16 });
  await pool.query(`
    DROP TABLE IF EXISTS floor;
    CREATE TABLE floor (id bigserial PRIMARY KEY, at timestamptz NOT NULL DEFAULT now(), body jsonb NOT NULL);
    INSERT INTO floor (body) VALUES ('{"text":"read me"}');
  `);
  const insert = { name: 'floor-insert', text: 'INSERT INTO floor (body) VALUES ($1)' };
  const select = { name: 'floor-select', text: 'SELECT id, at, body FROM floor WHERE id = $1' };

  const write = async (body: string): Promise<string> => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      for (let row = 0; row < 3; row++) await client.query({ ...insert, values: [body] });
      await client.query('COMMIT');
    } finally {
      client.release();
    }
    return '{"ok":true}';
  };
  const read = async (): Promise<string> => {
    const found = await pool.query({ ...select, values: [1] });
    return JSON.stringify(found.rows[0]);
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const answer = request.method === 'POST' ? write(Buffer.concat(chunks).toString('utf8')) : read();
      answer.then(
        text => response.setHeader('content-type', 'application/json').end(text),
        (cause: unknown) => response.writeHead(500).end(String(cause)),
      );
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      await pool.end();
    },
  };
}
