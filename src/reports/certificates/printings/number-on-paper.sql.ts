/** SQL of the number that the certificate of an award bears: the one on `recorded`, or else the one it was printed with last. */
export function numberOnPaper(award: string, recorded: string): string {
  return `coalesce(${recorded}, (select p.number from certificate_printings p
    where p.award_id = ${award}.id order by p.printed_at desc, p.id desc limit 1))`;
}
