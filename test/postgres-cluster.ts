import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";

/** A PostgreSQL server for tests: each database is a new one. */
export interface Cluster {
  database(): Promise<string>;
  stop(): Promise<void>;
}

function binaries(): string | null {
  const found = globSync("/usr/{lib/postgresql/*,local/pgsql,pgsql-*,local,}/bin/postgres").map((path) => {
    const version = execFileSync(path, ["--version"], { encoding: "utf8" });
    return {
      folder: dirname(path),
      version: Number(version.match(/(\d+)(?:\.\d+|devel|beta|rc)/)?.[1] ?? 0),
    };
  });
  const best = found.sort((a, b) => b.version - a.version)[0];
  return best && best.version >= 15 ? best.folder : null;
}

/** PostgreSQL refuses to run as root; then it runs as the user its package made. */
function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function query(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function answering(address: string, server: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 300; waited++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`);
    try {
      return await query(address, "select 1");
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error("PostgreSQL does not answer");
}

function databasesAt(address: (name: string) => string): () => Promise<string> {
  let count = 0;
  return async () => {
    const name = `stemma_test_${process.pid}_${count++}`;
    await query(address("postgres"), `drop database if exists ${name}`);
    await query(address("postgres"), `create database ${name}`);
    return address(name);
  };
}

async function startOwn(folder: string): Promise<Cluster> {
  const user = owner();
  const home = mkdtempSync(join(tmpdir(), "stemma-postgres-"));
  chmodSync(home, 0o700);
  if (user.uid !== undefined) chownSync(home, user.uid, user.gid as number);
  const data = join(home, "data");
  const settings = ["-A", "trust", "-U", "stemma", "-E", "UTF8", "--locale=C", "--no-sync", "-D", data];
  execFileSync(join(folder, "initdb"), settings, { ...user, cwd: home, stdio: "ignore" });
  // A socket in the folder and no port: nothing else on the machine can reach it.
  const flags = ["-D", data, "-c", "listen_addresses=", "-c", `unix_socket_directories=${home}`];
  const server = spawn(join(folder, "postgres"), flags, { ...user, cwd: home, stdio: "ignore" });
  const address = (name: string): string => `postgres://stemma@localhost/${name}?host=${home}`;
  process.once("exit", () => server.kill("SIGKILL"));
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGINT");
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  await answering(address("postgres"), server);
  return { database: databasesAt(address), stop };
}

/**
 * The server at `DATABASE_URL`, or one of its own started from the machine's PostgreSQL (15 or newer) in a temporary
 * folder. Null, with the reason on standard error, where there is neither.
 */
export async function openCluster(): Promise<Cluster | null> {
  const given = process.env["DATABASE_URL"];
  if (given) {
    const address = (name: string): string => {
      const url = new URL(given);
      url.pathname = `/${name}`;
      return url.href;
    };
    return { database: databasesAt(address), stop: async () => {} };
  }
  const folder = binaries();
  if (folder) return startOwn(folder);
  process.stderr.write(
    "\nNOT TESTED ON POSTGRESQL: no DATABASE_URL and no PostgreSQL 15 or newer on this machine\n\n",
  );
  return null;
}
