/**
 * Code systems and identifiers of SATUSEHAT.
 *
 * Source: Kementerian Kesehatan RI, SATUSEHAT Postman collections "Gizi" and "Tumbuh Kembang" (2026), and
 * the core implementation guide IDCore (2024).
 */
export const SYSTEMS = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  units: 'http://unitsofmeasure.org',
  clinicalTerm: 'http://terminology.kemkes.go.id/CodeSystem/clinical-term',
  category: 'http://terminology.hl7.org/CodeSystem/observation-category',
  encounterClass: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  participantType: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
  nik: 'https://fhir.kemkes.go.id/id/nik',
  language: 'urn:ietf:bcp:47',
  /** Ids of an organisation's own resources: the resource in small letters and its number follow. */
  own: 'http://sys-ids.kemkes.go.id',
  /** Sub-extensions hold the codes of an address. */
  administrativeCode: 'https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode',
} as const;

/** A code with its system and its name there. */
export interface Coded {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}
