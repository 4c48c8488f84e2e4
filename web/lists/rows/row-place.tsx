import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { FindRecord } from '../../choosing/find-record.js';
import { dayInWords, say } from '../../words/language.js';
import { Select } from '../../pieces/pieces.js';
import type { List, Row } from '../list.js';
import { type Mend, type PlaceChoice, valueOf } from './mending.js';
import { POINTED_AT } from '../operations.js';
import type { Desk } from '../use-list.js';
import { areaFromInWords } from '../words.js';

interface Pointed {
  node: { id: string; name?: string; validTo?: string | null; parent?: { name: string } | null } | null;
}

/** Areas that the registry has in mind where several bore the name, or one nearly so. */
export function useAreas(row: Row): { id: string; label: string }[] {
  const ids = row.verdicts.filter(({ code }) => code.startsWith('AREA_')).flatMap(({ evidence }) => evidence);
  const [areas, setAreas] = useState<{ id: string; label: string }[]>([]);
  useEffect(() => {
    Promise.all(ids.slice(0, 8).map((id) => ask<Pointed>(POINTED_AT, { id }))).then(
      (answers) =>
        setAreas(
          answers.flatMap(({ node }) => {
            if (!node?.name) return [];
            const until = node.validTo
              ? say(`đến ${dayInWords(node.validTo)}`, `until ${dayInWords(node.validTo)}`)
              : '';
            return [{ id: node.id, label: [node.name, node.parent?.name, until].filter(Boolean).join(', ') }];
          }),
        ),
      // They can still be looked up by name.
      () => setAreas([]),
    );
  }, [ids.join()]);
  return areas;
}

/** A whole day, as areas are looked up by it; null where less is known. */
export const dayOfList = ({ signedOn }: List): string | null => (signedOn?.length === 10 ? signedOn : null);

/** Where the recipient was at home on the day of the decision. */
export function RowPlace({
  desk,
  row,
  mend,
  onMend,
}: {
  desk: Desk;
  row: Row;
  mend: Mend;
  onMend: (to: Mend) => void;
}) {
  const [looking, setLooking] = useState<'AREA' | 'BODY' | null>(null);
  const offered = useAreas(row);
  const unit = valueOf(row, 'UNIT');
  const { place, placeOfUnit: _, ...without } = mend;
  const set = (to: PlaceChoice | undefined) => {
    setLooking(null);
    onMend(to ? { ...without, place: to, placeOfUnit: mend.placeOfUnit ?? false } : without);
  };
  const now = [row.unitOrganisation?.name, row.area?.name, row.area?.parent?.name].filter(Boolean).join(', ');
  const value = place ? (place.id ?? place.is) : '';
  const ownWords = place?.id && !offered.some(({ id }) => id === place.id);
  const choose = (chosen: string) => {
    const area = offered.find(({ id }) => id === chosen);
    if (chosen === 'AREA' || chosen === 'BODY') setLooking(chosen);
    else if (chosen === '') set(undefined);
    else if (chosen === 'BY_NAME' || chosen === 'NONE') set({ is: chosen });
    else if (area) set({ is: 'AREA', ...area });
  };
  return (
    <>
      <div class="row">
        <Select
          label={say('Địa bàn, đơn vị khi đó', 'Area and unit of that day')}
          value={looking ?? value}
          options={[
            ['', now ? `${now} (${areaFromInWords(row.areaFrom)})` : areaFromInWords('NONE')],
            ...(ownWords ? [[place.id!, place.label ?? ''] as const] : []),
            ...offered.map(({ id, label }) => [id, say(`Là: ${label}`, `Is: ${label}`)] as const),
            ['AREA', say('Tìm địa bàn trong sổ …', 'Look an area up …')],
            ['BODY', say('Tìm đơn vị trong sổ …', 'Look a body up …')],
            ['NONE', say('Để trống', 'None')],
            ...(row.areaFrom === 'CHOSEN'
              ? [['BY_NAME', say('Trở lại theo tên đã in', 'Back to the printed name')] as const]
              : []),
          ]}
          onChoose={choose}
        />
        {place && unit ? (
          <label class="check">
            <input
              type="checkbox"
              checked={mend.placeOfUnit ?? false}
              onChange={(event) => onMend({ ...mend, placeOfUnit: event.currentTarget.checked })}
            />
            {say(`Cho mọi dòng có đơn vị “${unit}”`, `For every row of the unit “${unit}”`)}
          </label>
        ) : null}
      </div>
      {looking ? (
        <FindRecord
          looking={looking}
          printed={unit}
          on={dayOfList(desk.list)}
          onFound={(found) => set({ is: looking, ...found })}
          onClose={() => setLooking(null)}
        />
      ) : null}
    </>
  );
}
