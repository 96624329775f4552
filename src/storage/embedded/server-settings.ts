/** Promises about the disk that must hold before anything is served; `SHOW` must answer the same. */
export const durableSettings = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' } as const;

/** All settings the server is started with; a command line outranks every file in the cluster. */
export const serverSettings: Record<string, string> = {
  ...durableSettings,
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '24MB',
  TimeZone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  // Nothing of a client's record may reach the log: neither a failing statement nor the row it failed on.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};
