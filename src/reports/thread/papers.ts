import { readPicture } from '../certificates/pictures/read-picture.js';
import { printCertificates } from '../certificates/print-certificates.js';
import { writeDocuments } from '../documents/write-document.js';

/** What is made in a thread; what goes in and comes out is data. */
export const PAPERS = { readPicture, printCertificates, writeDocuments };
export type Papers = typeof PAPERS;

/** One thing to make. */
export interface PaperTask {
  name: keyof Papers;
  given: unknown[];
}

export type PaperReply = { made: unknown } | { failed: Error };
