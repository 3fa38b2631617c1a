import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, freePort, startServer } from './server-process.js';

/** A ClickHouse server in a folder of its own. */
export interface ClickhouseServer {
  readonly url: string;
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Ends it, and its data go. */
  readonly remove: () => Promise<void>;
}

/** The server program. */
export const CLICKHOUSE: string | undefined = findProgram('clickhouse-server');

/** Starts servers that know each other as the shards of the cluster `contoh`. */
export async function clickhouseServers(count: number): Promise<readonly ClickhouseServer[]> {
  const ports: Ports[] = [];
  while (ports.length < count) {
    ports.push({ http: await freePort(), tcp: await freePort(), between: await freePort() });
  }
  return Promise.all(ports.map((own) => serverOn(own, ports)));
}

interface Ports {
  readonly http: number;
  readonly tcp: number;
  readonly between: number;
}

async function serverOn(own: Ports, all: readonly Ports[]): Promise<ClickhouseServer> {
  const folder = mkdtempSync(join(tmpdir(), 'balanting-clickhouse-'));
  const config = join(folder, 'config.xml');
  mkdirSync(join(folder, 'tmp'));
  writeFileSync(join(folder, 'users.xml'), USERS);
  writeFileSync(config, configOf(folder, own, all));
  const url = `http://127.0.0.1:${own.http}`;
  const answers = async () => {
    const answer = await fetch(`${url}/ping`).catch(() => undefined);
    return answer?.ok ?? false;
  };
  const program = CLICKHOUSE ?? 'clickhouse-server';
  const begin = () => startServer(program, [`--config-file=${config}`], { answers });
  let running = await begin();
  const kill = () => running.kill();
  return {
    url,
    kill,
    start: async () => {
      running = await begin();
    },
    remove: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const USERS = `<yandex>
  <profiles><default></default></profiles>
  <quotas><default></default></quotas>
  <users><default>
    <password></password><networks><ip>127.0.0.1</ip></networks>
    <profile>default</profile><quota>default</quota>
  </default></users>
</yandex>
`;

function configOf(folder: string, own: Ports, all: readonly Ports[]): string {
  const shards = all.map(
    ({ tcp }) => `<shard><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`,
  );
  return `<yandex>
  <logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <http_port>${own.http}</http_port>
  <tcp_port>${own.tcp}</tcp_port>
  <interserver_http_port>${own.between}</interserver_http_port>
  <listen_host>127.0.0.1</listen_host>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>100000000</mark_cache_size>
  <remote_servers><contoh>${shards.join('')}</contoh></remote_servers>
</yandex>
`;
}
