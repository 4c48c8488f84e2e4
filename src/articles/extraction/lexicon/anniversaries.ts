import { compacted } from '../patterns/compact.js';

/**
 * Founding days from which "kỷ niệm 91 năm Ngày thành lập Hội Nông dân Việt Nam" gives a year. `words` fit folded text.
 * Sources: decisions on the traditional days of the Front (18/11/1930), Farmers (14/10/1930), Women (20/10/1930), Veterans
 * (06/12/1989), Youth Union (26/03/1931), Trade Union (28/07/1929), mass mobilisation (15/10/1930), Party (03/02/1930), Red Cross (23/11/1946);
 * the traditional days of the People's Police (19/08/1945), the Militia (28/03/1935), the Border Guard (03/03/1959), the Young
 * Volunteers (15/07/1950), the Pioneers (15/05/1941), of teachers (20/11/1982), doctors (27/02/1955), the press (21/06/1925),
 * education of the people (02/10/1996), lawyers (04/04/1955), the Party's organisation (14/10/1930), propaganda (01/08/1930),
 * inspection (16/10/1948), justice (28/08/1945), the State's inspectorate (23/11/1945) and the people's security day (19/08/2005);
 * the Association of the Elderly (10/05/1995) and the tradition of the elderly (06/06/1941), the traffic police (21/02/1946), the people's police
 * (20/07/1962), security (12/07/1946), fire fighting (04/10/1961), victims of Agent Orange (10/01/2004), the blind (17/04/1969), courts (13/09/1945),
 * procuracies (26/07/1960), enforcement of judgments (19/07/1946), Party offices (18/10/1930), forestry (28/11/1959), families (28/06/2001), entrepreneurs
 * (13/10/2004), journalists' association (21/04/1950), students' association (09/01/1950), ethnic affairs (03/05/1946), liberation (30/04/1975).
 */
export const ANNIVERSARIES: readonly { words: RegExp; year: number; month: number }[] = [
  { words: /mat tran|mttq/u, year: 1930, month: 11 },
  { words: /nong dan|hnd/u, year: 1930, month: 10 },
  { words: /lhpn|phu nu viet nam|hoi lien hiep phu nu/u, year: 1930, month: 10 },
  { words: /quoc te phu nu|qtpn/u, year: 1910, month: 3 },
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
  {
    words: compacted(/^(?:ngay )?(?:truyen thong |thanh lap )*(?:luc luong )?(?:cong an nhan dan|cand)(?![\p{L}])/u),
    year: 1945,
    month: 8,
  },
  { words: /dan quan,? tu ve/u, year: 1935, month: 3 },
  { words: /bo doi bien phong|bdbp/u, year: 1959, month: 3 },
  { words: /thanh nien xung phong(?! thanh pho)|tnxp viet nam/u, year: 1950, month: 7 },
  { words: /doi (?:tntp|thieu nien tien phong)/u, year: 1941, month: 5 },
  { words: /^(?:ngay )?nha giao viet nam/u, year: 1982, month: 11 },
  { words: /thay thuoc viet nam/u, year: 1955, month: 2 },
  { words: /bao chi cach mang/u, year: 1925, month: 6 },
  { words: /hoi khuyen hoc viet nam/u, year: 1996, month: 10 },
  { words: /hoi luat gia viet nam/u, year: 1955, month: 4 },
  { words: /nganh to chuc xay dung dang/u, year: 1930, month: 10 },
  { words: /nganh tuyen giao/u, year: 1930, month: 8 },
  { words: /nganh kiem tra(?: cua)? dang/u, year: 1948, month: 10 },
  { words: /nganh tu phap/u, year: 1945, month: 8 },
  { words: /thanh tra viet nam/u, year: 1945, month: 11 },
  { words: /toan dan bao ve (?:an ninh to quoc|antq)/u, year: 2005, month: 8 },
  { words: /thanh lap hoi (?:nguoi cao tuoi|nct)/u, year: 1995, month: 5 },
  { words: /truyen thong (?:nguoi cao tuoi|nct)/u, year: 1941, month: 6 },
  { words: /(?:luc luong )?canh sat giao thong|csgt/u, year: 1946, month: 2 },
  { words: /(?:luc luong )?canh sat nhan dan|csnd/u, year: 1962, month: 7 },
  { words: /(?:luc luong )?an ninh nhan dan|annd/u, year: 1946, month: 7 },
  { words: /canh sat (?:pccc|phong chay)/u, year: 1961, month: 10 },
  { words: /hoi (?:nan nhan )?(?:chat doc da cam|cdc?dc)/u, year: 2004, month: 1 },
  { words: /hoi nguoi mu/u, year: 1969, month: 4 },
  { words: /toa an nhan dan|tand/u, year: 1945, month: 9 },
  { words: /vien kiem sat|kiem sat nhan dan|vksnd/u, year: 1960, month: 7 },
  { words: /thi hanh an dan su/u, year: 1946, month: 7 },
  { words: /van phong cap uy/u, year: 1930, month: 10 },
  { words: /nganh lam nghiep|lam nghiep viet nam/u, year: 1959, month: 11 },
  { words: /ngay gia dinh viet nam/u, year: 2001, month: 6 },
  { words: /doanh nhan viet nam/u, year: 2004, month: 10 },
  { words: /hoi nha bao viet nam/u, year: 1950, month: 4 },
  { words: /hoc sinh,? sinh vien|hoi sinh vien viet nam/u, year: 1950, month: 1 },
  { words: /co quan (?:lam )?cong tac dan toc|cong tac dan toc/u, year: 1946, month: 5 },
  { words: /giai phong (?:hoan toan )?mien nam/u, year: 1975, month: 4 },
  { words: /khoi nghia hai ba trung/u, year: 40, month: 3 },
  { words: /sinh chu tich ho chi minh|sinh nhat bac/u, year: 1890, month: 5 },
];
