import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Command } from 'commander';
import { addReportCommands } from './report-command.js';

describe('What the command line of a report refuses before a registry is opened', () => {
  let said: string;
  let codes: (number | undefined)[];

  beforeEach(() => {
    said = '';
    codes = [];
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
    jest.spyOn(process, 'exit').mockImplementation((code) => {
      codes.push(Number(code));
      throw new Error('ended');
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = 0;
  });

  async function report(...options: string[]): Promise<void> {
    const program = new Command();
    addReportCommands(program, () => Promise.reject(new Error('a registry was opened')));
    await program.parseAsync(['report', ...options], { from: 'user' }).then(
      () => codes.push(Number(process.exitCode)),
      (error: Error) => expect(error.message).toBe('ended'),
    );
  }
  const year = ['--body', 'x', '--year', '2021'];

  it.each([
    [[], 'hãy nêu đơn vị (--body)'],
    [['--body', 'x'], 'Give --year'],
    [[...year, '--half', '1', '--month', '2'], 'Give --year'],
    [['--body', 'x', '--year', '21'], 'số nguyên từ 1900 đến 2200'],
    [[...year, '--format', 'odt'], '"odt" is none of docx, xlsx, pdf, csv, json / không phải dạng tệp được dùng.'],
    [
      [...year, '--scope', 'nowhere'],
      'granted_by_body, granted_by_body_and_below, in_area / một trong các giá trị này.',
    ],
    [['--body', 'x', '--yera', '2021'], 'Did you mean --year?'],
    [[...year, '--format', 'pdf', '--template', 'x.docx'], 'chỉ dùng cho dạng docx'],
    [[...year, '--template', '/none/x.docx'], '"/none/x.docx" cannot be read'],
    [['--published', 'y', '--year', '2021'], 'cannot be used with'],
  ])('%j: one message, and exit code 2', async (options, message) => {
    await report(...options);
    expect([codes, said]).toEqual([[2], expect.stringContaining(message)]);
    expect(said.trimEnd().split('\n').length).toBeLessThan(5);
  });
});
