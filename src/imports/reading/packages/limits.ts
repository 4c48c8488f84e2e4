const MIB = 1024 * 1024;

/**
 * How much a list may be. An annex has tens to thousands of lines, a province's year up to a hundred thousand; what is
 * beyond twice that is no list, or is made to stop the server.
 */
export const LIMITS = {
  /** A workbook of 100,000 lines is about 8 MiB; 32 MiB is as much as the server takes in one upload. */
  fileBytes: 32 * MIB,
  /** Cells pasted into a form; more comes as a file. */
  pastedCharacters: 4 * MIB,
  /** Parts of a workbook or document: sheets, pictures, fonts. Real ones have dozens. */
  zipEntries: 4_000,
  /** All parts that are read, unpacked. 200,000 lines of ten columns make about 150 MiB of XML. */
  unzippedBytes: 384 * MIB,
  /** Deflate reaches 1,032 : 1 with one letter repeated; XML of a million empty formatted rows stays under 60 : 1. */
  zipRatio: 200,
  /** Under this size no ratio does harm. */
  zipRatioFrom: 16 * MIB,
  /** Parts that only describe: styles, numbering, relationships. The most styles that Excel allows make 9 MiB. */
  smallPartBytes: 16 * MIB,
  /** Elements within elements; tables within tables of real documents reach thirty. */
  xmlDepth: 256,
  /** Characters of one tag or one text of a part: four times the longest cell in the dearest encoding. */
  xmlPieceCharacters: MIB,
  /** Excel allows 65,490 formats of cells. */
  styles: 70_000,
  /** Pieces of one cell in fonts of their own. */
  runs: 1_000,
  /** Texts in several fonts, of a whole workbook: they cost more memory than others. */
  textsInFonts: 100_000,
  sheets: 100,
  /** Rows that say something, of all sheets together. */
  rows: 200_000,
  /** Excel allows 16,384; a list that needs more than 100 is none. */
  columns: 256,
  /** Cells that say something. */
  cells: 4_000_000,
  /** Of all cells together: a text may stand once in the file and in a million cells. */
  characters: 64 * MIB,
  /** Of one row; sixty rows are held at once. */
  rowCharacters: 200_000,
  /** Excel's own limit of a cell. */
  cellCharacters: 32_767,
  /** Merged ranges of one sheet; one for every fourth line of the longest list. */
  merges: 50_000,
  /** Merged ranges over one row: not more than a row has columns, unless the file lies. */
  mergesOverRow: 256,
  /** Of one kind of notice, so that a file cannot make more notices than it has letters. */
  noticesOfAKind: 1_000,
  /** Of the thread that reads: four times what the longest list takes. */
  threadHeapMiB: 256,
  /** That a thread may be waited for, all its chunks together. The longest list takes a sixth of it where two others are read, too. */
  threadMs: 120_000,
} as const;
