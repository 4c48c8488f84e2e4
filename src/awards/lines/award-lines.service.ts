import { Injectable } from '@nestjs/common';
import { InvalidError, type Problem } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { sortKey } from '../../platform/text/names/name-order.js';
import type { Award } from '../award.entity.js';
import { awardMessages } from '../awards.messages.js';
import { AwardCatalogueRepository, type CataloguedForm } from '../catalogue/award-catalogue.repository.js';
import {
  type KnownOrganisation,
  type KnownPerson,
  KnownRecordsRepository,
  type Life,
} from '../known-records.repository.js';
import { RECIPIENT_KIND, type RecipientKind } from '../vocabulary.js';
import { bodyCanBe, problemOfClass, problemsOfLine } from './award-line-rules.js';
import type { WantedLine } from './wanted-line.js';

export interface LineAt {
  line: WantedLine;
  /** Where it stands in the input: `input.lines.3`. */
  path: string;
}

/** The columns of an award that follow from its line. */
export type LineColumns = Omit<
  Award,
  | 'id'
  | 'recordStatus'
  | 'version'
  | 'createdAt'
  | 'createdBy'
  | 'changedAt'
  | 'changedBy'
  | 'decisionId'
  | 'annexOrder'
  | 'grantedOn'
  | 'state'
  | 'wasProposed'
  | 'proposedInId'
  | 'proposedOrder'
  | 'refusalReason'
  | 'corrected'
  | 'replacedById'
  | 'replacesId'
  | 'warnings'
  | 'overriddenWarnings'
  | 'keptById'
  | 'undoneAt'
>;

export interface CheckedLine {
  /** What is wrong with the line by itself. */
  ownProblems: Problem[];
  /** What is wrong with the records that it points to. */
  problems: Problem[];
  /** Null where anything is wrong. */
  columns: () => LineColumns | null;
}

interface Known {
  forms: ReadonlyMap<string, CataloguedForm>;
  people: ReadonlyMap<string, KnownPerson>;
  organisations: ReadonlyMap<string, KnownOrganisation>;
  areas: ReadonlyMap<string, Life>;
}

/** Checks whole lines at once, with one statement per kind of record that they point to. */
@Injectable()
export class AwardLines {
  constructor(
    private readonly known: KnownRecordsRepository,
    private readonly catalogue: AwardCatalogueRepository,
  ) {}

  /** The columns of every line, in order, whose people are held. @throws InvalidError with all problems of all lines, each with its path */
  async resolve(lines: readonly LineAt[]): Promise<LineColumns[]> {
    const checked = await this.check(lines, { hold: true });
    const problems = [
      ...checked.flatMap(({ ownProblems }) => ownProblems),
      ...checked.flatMap((line) => line.problems),
    ];
    if (problems.length > 0) throw InvalidError.all(problems);
    return checked.map(({ columns }) => columns()!);
  }

  /** Every line by itself, in order, none of which keeps the others from being judged. */
  async check(lines: readonly LineAt[], { hold }: { hold: boolean }): Promise<CheckedLine[]> {
    const known = await this.lookUp(
      lines.map(({ line }) => line),
      hold,
    );
    return lines.map(({ line, path }) => {
      const ownProblems = problemsOfLine(line, path);
      const problems = problemsOfReferences(line, path, known);
      const sound = ownProblems.length + problems.length === 0;
      return { ownProblems, problems, columns: () => (sound ? columnsOf(line, known) : null) };
    });
  }

  private async lookUp(lines: readonly WantedLine[], hold: boolean): Promise<Known> {
    const ids = (pick: (line: WantedLine) => readonly (string | null | undefined)[]): string[] => [
      ...new Set(lines.flatMap((line) => pick(line).filter((id) => typeof id === 'string'))),
    ];
    const { forms } = await this.catalogue.loadCatalogue();
    return {
      forms: new Map(forms.flatMap((form) => [[form.code, form] as const, [form.id, form] as const])),
      people: await this.known.people(
        ids(({ recipient }) => [recipient.personId]),
        { hold },
      ),
      organisations: await this.known.organisations(
        ids(({ recipient, grantorId }) => [recipient.organisationId, recipient.unitOrganisationId, grantorId]),
      ),
      areas: await this.known.areas(ids(({ recipient }) => [recipient.unitAreaId])),
    };
  }
}

function problemsOfReferences(line: WantedLine, path: string, known: Known): Problem[] {
  const { recipient } = line;
  const form = known.forms.get(line.form);
  const body = recipient.organisationId === null ? undefined : known.organisations.get(recipient.organisationId);
  const unknown = (
    id: string | null | undefined,
    has: (id: string) => boolean,
    type: string,
    field: string,
  ): Problem[] =>
    typeof id === 'string' && !has(id)
      ? [{ text: platformMessages.UNKNOWN_ID, field: `${path}.${field}`, details: { type, id } }]
      : [];
  const isBody = (id: string) => known.organisations.has(id);
  return [
    ...(form
      ? problemOfClass(line.awardClass, form, path)
      : [{ text: awardMessages.FORM_UNKNOWN, field: `${path}.form`, details: { form: line.form } }]),
    ...unknown(recipient.personId, (id) => known.people.has(id), 'Person', 'recipient.personId'),
    ...unknown(recipient.organisationId, isBody, 'Organisation', 'recipient.organisationId'),
    ...unknown(recipient.unitOrganisationId, isBody, 'Organisation', 'recipient.unitOrganisationId'),
    ...unknown(recipient.unitAreaId, (id) => known.areas.has(id), 'Area', 'recipient.unitAreaId'),
    ...unknown(line.grantorId, isBody, 'Organisation', 'grantorId'),
    ...(body && recipient.personId === null && isKnownKind(recipient.kind) && !bodyCanBe(body.kind, recipient.kind)
      ? [
          {
            text: awardMessages.RECIPIENT_KIND_MISMATCH,
            field: `${path}.recipient.kind`,
            details: { kind: recipient.kind },
          },
        ]
      : []),
  ];
}

/** An individual's kind is judged by the line alone. */
function isKnownKind(kind: RecipientKind): boolean {
  return kind !== RECIPIENT_KIND.UNKNOWN && kind !== RECIPIENT_KIND.INDIVIDUAL;
}

function columnsOf({ recipient, ...line }: WantedLine, known: Known): LineColumns {
  const form = known.forms.get(line.form);
  if (!form) throw new Error('columns are made of checked lines only');
  const organisation = (id: string | null) => (id === null ? undefined : known.organisations.get(id));
  const person = recipient.personId === null ? undefined : known.people.get(recipient.personId);
  const body = organisation(recipient.organisationId);
  const grantor = organisation(line.grantorId);
  const name = recipient.unlisted ? null : (recipient.namePrinted ?? person?.name ?? body?.name ?? null);
  return {
    formId: form.id,
    formRank: form.rank,
    awardClass: line.awardClass,
    grantorId: line.grantorId,
    grantorPrinted: line.grantorPrinted,
    level: line.level === undefined ? (grantor?.level ?? null) : line.level,
    system: line.system === undefined ? (grantor?.system ?? null) : line.system,
    mode: line.mode,
    recipientKind: recipient.kind,
    personId: person ? (person.mergedIntoId ?? person.id) : null,
    organisationId: recipient.organisationId,
    unlisted: recipient.unlisted,
    quantity: recipient.unlisted ? recipient.quantity : 1,
    recipientNamePrinted: name,
    recipientSortKey: recipientSortKey(recipient.kind, name),
    recipientPositionPrinted: recipient.positionPrinted,
    recipientUnitPrinted: recipient.unitPrinted,
    nameVisibility: recipient.visibility,
    minorSign: recipient.minorSign,
    unitOrganisationId: recipient.unitOrganisationId,
    unitAreaId:
      recipient.unitAreaId === undefined
        ? (organisation(recipient.unitOrganisationId)?.areaId ?? body?.areaId ?? null)
        : recipient.unitAreaId,
    reason: line.reason,
    achievementFrom: line.achievementFrom,
    achievementTo: line.achievementTo,
    positionClass: line.positionClass,
    bonusPrinted: line.bonusPrinted === null ? null : String(line.bonusPrinted),
    certificateNumber: line.certificateNumber,
  };
}

/** Individuals by given name, everybody else by their name as it is; unlisted lines first. */
export function recipientSortKey(kind: RecipientKind, name: string | null): string {
  if (name === null) return '';
  return kind === RECIPIENT_KIND.INDIVIDUAL ? sortKey(name) : name;
}
