/** The sheet that explains the template, and what stands in its first cell: by both it is known, and not read as a list. */
export const EXPLANATION = { sheet: 'Hướng dẫn', title: 'Cách điền mẫu danh sách khen thưởng' } as const;
