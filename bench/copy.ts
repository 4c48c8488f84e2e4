import type { Client, Connection } from 'pg';

/** COPY by the protocol itself: the library sends and receives its messages, and leaves what to do with them to a query. */
class Copy {
  readonly done: Promise<Buffer[]>;
  private readonly received: Buffer[] = [];
  private resolve: (received: Buffer[]) => void = () => undefined;
  private reject: (error: Error) => void = () => undefined;

  constructor(
    private readonly text: string,
    private readonly sent: readonly Buffer[] = [],
  ) {
    this.done = new Promise((resolve, reject) => Object.assign(this, { resolve, reject }));
  }

  submit(connection: Connection): void {
    connection.query(this.text);
  }

  handleCopyInResponse(connection: Connection & { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void }): void {
    for (const chunk of this.sent) connection.sendCopyFromChunk(chunk);
    connection.endCopyFrom();
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    this.received.push(Buffer.from(chunk));
  }

  handleError(error: Error): void {
    this.reject(error);
  }

  handleReadyForQuery(): void {
    this.resolve(this.received);
  }

  handleCommandComplete(): void {}
  handleRowDescription(): void {}
  handleDataRow(): void {}
}

export function copyOut(client: Client, sql: string): Promise<Buffer[]> {
  const copy = new Copy(`copy (${sql}) to stdout`);
  client.query(copy as never);
  return copy.done;
}

export async function copyIn(client: Client, into: string, rows: readonly Buffer[]): Promise<void> {
  const copy = new Copy(`copy ${into} from stdin`, rows);
  client.query(copy as never);
  await copy.done;
}
