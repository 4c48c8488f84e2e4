/**
 * Founding days from which "kỷ niệm 91 năm Ngày thành lập Hội Nông dân Việt Nam" gives a year. `words` fit folded text.
 * Sources: decisions on the traditional days of the Front (18/11/1930), Farmers (14/10/1930), Women (20/10/1930), Veterans
 * (06/12/1989), Youth Union (26/03/1931), Trade Union (28/07/1929), mass mobilisation (15/10/1930), Party (03/02/1930), Red Cross (23/11/1946).
 */
export const ANNIVERSARIES: readonly { words: RegExp; year: number; month: number }[] = [
  { words: /mat tran|mttq/u, year: 1930, month: 11 },
  { words: /nong dan|hnd/u, year: 1930, month: 10 },
  { words: /lhpn|phu nu viet nam|hoi lien hiep phu nu/u, year: 1930, month: 10 },
  { words: /quoc te phu nu/u, year: 1910, month: 3 },
  { words: /cuu chien binh|ccb/u, year: 1989, month: 12 },
  { words: /doan tncs|doan thanh nien|thanh lap doan/u, year: 1931, month: 3 },
  { words: /cong doan viet nam|cd viet nam|cdvn/u, year: 1929, month: 7 },
  { words: /dan van/u, year: 1930, month: 10 },
  { words: /dang cong san|thanh lap dang/u, year: 1930, month: 2 },
  { words: /chu thap do/u, year: 1946, month: 11 },
  { words: /lien hiep thanh nien|lhtn/u, year: 1956, month: 10 },
  { words: /thuong binh,? liet s/u, year: 1947, month: 7 },
  { words: /quan doi nhan dan|qdnd/u, year: 1944, month: 12 },
  { words: /thi dua yeu nuoc/u, year: 1948, month: 6 },
  { words: /khoi nghia hai ba trung/u, year: 40, month: 3 },
  { words: /sinh chu tich ho chi minh|sinh nhat bac/u, year: 1890, month: 5 },
];
