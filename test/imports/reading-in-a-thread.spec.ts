import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ListReading } from '../../src/imports/reading/list.js';
import { LIMITS } from '../../src/imports/reading/packages/limits.js';
import { ListThread } from '../../src/imports/reading/thread/list-thread.js';
import { ReadingThreads } from '../../src/imports/staging/reading-threads.service.js';
import { DomainError } from '../../src/platform/errors/domain-error.js';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { HEADINGS, pasted } from '../support/given-imports.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';
import { codes, readAll } from './files/read-all.js';

const list = (rows: number, name = 'Nguyễn Văn Thử') =>
  pasted(HEADINGS, ...Array.from({ length: rows }, (_, n) => [n + 1, name, '', `Thôn ${n}`, 'Giấy khen', '', '', '']));
const LONG = list(6000);

/** Code with which an act is refused, in two languages. */
async function refusal(act: Promise<unknown>): Promise<string> {
  const error = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DomainError)) throw error ?? new Error('it was not refused');
  expect(error.wordingIn('vi')).not.toMatch(/[{}]/u);
  expect(error.wordingIn('vi')).not.toBe(error.wordingIn('en'));
  return error.text.code;
}

async function rowsOf(reading: ListReading): Promise<number> {
  let count = 0;
  // oxlint-disable-next-line no-unused-vars
  for await (const _ of reading.rows()) count += 1;
  return count;
}

describe('a list that is read in a thread of its own', () => {
  const withThread = async <T>(
    source: Buffer | string,
    work: (thread: ListThread) => Promise<T>,
    limits: Partial<typeof LIMITS> | { threadMs?: number; threadHeapMiB?: number } = {},
  ): Promise<T> => {
    const thread = new ListThread(source, {}, { ...LIMITS, ...limits });
    try {
      return await work(thread);
    } finally {
      await thread.end();
    }
  };

  it('is the list that is read here: its rows, tables and notices', async () => {
    const source = `${list(1200)}\n\tẤn định danh sách có 05 cá nhân`;
    const here = await readAll(source);
    await withThread(source, async (thread) => {
      const reading = await thread.open();
      const rows = [];
      for await (const row of reading.rows()) rows.push(row);
      expect(rows).toEqual(here.rows);
      expect([reading.format, reading.encoding, reading.tables]).toEqual([here.format, here.encoding, here.tables]);
      expect(codes(reading.notices)).toEqual(codes(here.notices));
    });
  });

  it('leaves the bytes that it was given to whoever has them', async () => {
    const shared = Buffer.from(list(3));
    const [before, whole] = [Buffer.from(shared), Buffer.concat([Buffer.from('x'), shared]).subarray(1)];
    await withThread(whole, async (thread) => expect(await rowsOf(await thread.open())).toBe(3));
    expect(shared.equals(before)).toBe(true);
  });

  it('is refused with the words of the reading', async () => {
    const program = Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(100)]);
    await withThread(program, async (thread) => expect(await refusal(thread.open())).toBe('EXECUTABLE_FILE'));
    const nothing = 'Kính gửi Ban Thường trực.\nĐề nghị xem xét.\n';
    await withThread(nothing, async (thread) => {
      const reading = await thread.open();
      expect(await refusal(rowsOf(reading))).toBe('LIST_EMPTY');
    });
  });

  it('lets everything else go on meanwhile', async () => {
    await withThread(LONG, async (thread) => {
      let turns = 0;
      const during = { reading: true };
      const others = (async () => {
        for (; during.reading; turns += 1) await turn();
      })();
      const rows = await rowsOf(await thread.open());
      during.reading = false;
      await others;
      expect(rows).toBe(6000);
      // Here it would take as many turns as it has chunks, at most.
      expect(turns).toBeGreaterThan(100);
    });
  });

  it('is read no further than whoever takes the rows, but for a chunk', async () => {
    await withThread(
      LONG,
      async (thread) => {
        const rows = (await thread.open()).rows()[Symbol.asyncIterator]();
        expect((await rows.next()).value).toMatchObject({ row: 2 });
        // Longer than the thread may take for all of it: it is not waited for while nobody asks.
        await new Promise((resolve) => setTimeout(resolve, 1500));
        for (let n = 1; n < 600; n += 1) await rows.next();
      },
      { threadMs: 60_000 },
    );
  });

  it('is ended when it takes too long, with what to do', async () => {
    await withThread(
      LONG,
      async (thread) => {
        const read = thread.open().then(rowsOf);
        expect(await refusal(read)).toBe('READING_TOO_LONG');
        expect(await refusal(thread.open())).toBe('READING_TOO_LONG');
      },
      { threadMs: 20 },
    );
  });

  it('is ended when it takes too much memory, and nobody else with it', async () => {
    await withThread(
      list(1, `${'Nguyễn Văn Thử '.repeat(200)}\n`.repeat(4000)),
      async (thread) => expect(await refusal(thread.open().then(rowsOf))).toBe('READING_TOO_MUCH'),
      { threadHeapMiB: 4 },
    );
    await withThread(list(2), async (thread) => expect(await rowsOf(await thread.open())).toBe(2));
  });

  it('says so when its thread dies while it is waited for, and to whoever asks afterwards', async () => {
    await withThread(LONG, async (thread) => {
      const rows = (await thread.open()).rows()[Symbol.asyncIterator]();
      await rows.next();
      await thread.end();
      const rest = (async () => {
        while (!(await rows.next()).done);
      })();
      expect(await refusal(rest)).toBe('READING_BROKE_OFF');
    });
  });
});

describe('files that are being read', () => {
  let registry: Registry;
  let issuerId: string;
  let numbers = 0;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
    await givenCatalogue(registry);
    issuerId = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const stage = (pastedText: string) => {
    numbers += 1;
    const input = { source: { pastedText }, issuerId, number: `${numbers}/QĐ-MTTQ`, signedOn: '2021-01-05' };
    return registry
      .as('RECORDER')
      .send(`mutation ($input: StageImportInput!) { stageImport(input: $input) { batch { counts { rows } } } }`, {
        input,
      });
  };
  const kept = async () =>
    (
      await registry.sql('select (select count(*) from import_batches) as b, (select count(*) from import_rows) as r')
    )[0];

  it('hold up nobody, however much of them is no list: the registry never stands still for long', async () => {
    let [longest, last] = [0, performance.now()];
    const staging = { over: false };
    const begun = last;
    const prose = Array.from({ length: 25_000 }, (_, n) => `\n\tĐoạn ${n} của bản ghi cuộc họp, không phải dòng nào`);
    const staged = stage(list(3) + prose.join('')).finally(() => (staging.over = true));
    for (; !staging.over; last = performance.now()) {
      await turn();
      longest = Math.max(longest, performance.now() - last);
    }
    const { data, errors } = await staged;
    expect([errors, data?.stageImport.batch.counts.rows]).toEqual([undefined, 3]);
    // Read here, they are nearly all of the time.
    expect(longest).toBeLessThan((last - begun) / 3);
  });

  it('are three at a time, so that connections are left to others; a fourth is told to come again', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => stage(list(1200))));
    const told = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'staged').toSorted();
    expect(told).toEqual(['TOO_MANY_READINGS', 'staged', 'staged', 'staged']);
    expect((await stage(list(1200))).errors).toBeUndefined();
  });

  it('can be stopped: nothing is written, and the next one is read', async () => {
    const before = await kept();
    const threads = registry.app.get(ReadingThreads);
    const staging = { over: false };
    const staged = stage(LONG).finally(() => (staging.over = true));
    for (; !staging.over; await turn()) await threads.stop();
    expect((await staged).errors?.[0]?.extensions.code).toBe('READING_STOPPED');
    expect(await kept()).toEqual(before);
    expect((await stage(list(1200))).data.stageImport.batch.counts.rows).toBe(1200);
  });

  it('are given up when the server stops, which does not wait for them', async () => {
    const threads = new ReadingThreads();
    const read = threads.read(LONG, {}, async (reading) => {
      await Promise.all([rowsOf(reading), threads.onModuleDestroy()]);
    });
    expect(await refusal(read)).toBe('READING_STOPPED_BY_SERVER');
  });
});
