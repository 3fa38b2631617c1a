import * as z from 'zod';

const text = z.string().optional();
const coding = z.looseObject({ system: text, code: text });
const concept = z.looseObject({ coding: z.array(coding).optional() });
const reference = z.looseObject({ reference: text, display: text });

/** What is read of a Patient. */
export const patientShape = z.looseObject({
  resourceType: z.literal('Patient'),
  id: text,
  identifier: z.array(z.looseObject({ system: text, value: text })).optional(),
  name: z
    .array(z.looseObject({ text, given: z.array(z.string()).optional(), family: text }))
    .optional(),
  gender: text,
  birthDate: text,
  address: z
    .array(
      z.looseObject({
        line: z.array(z.string()).optional(),
        city: text,
        district: text,
        state: text,
      }),
    )
    .optional(),
});

/** What is read of an Encounter. */
export const encounterShape = z.looseObject({
  resourceType: z.literal('Encounter'),
  id: text,
  location: z.array(z.looseObject({ location: reference.optional() })).optional(),
  serviceProvider: reference.optional(),
});

/** What is read of an Observation. */
export const observationShape = z.looseObject({
  resourceType: z.literal('Observation'),
  status: text,
  code: concept,
  subject: reference.optional(),
  encounter: reference.optional(),
  effectiveDateTime: text,
  valueQuantity: z.looseObject({ value: z.number().optional(), unit: text, code: text }).optional(),
  valueBoolean: z.boolean().optional(),
});

/** A Bundle of any resources; each is looked at by its own shape. */
export const bundleShape = z.looseObject({
  resourceType: z.literal('Bundle'),
  entry: z
    .array(
      z.looseObject({
        fullUrl: text,
        resource: z.looseObject({ resourceType: z.string() }).optional(),
      }),
    )
    .optional(),
});

/** What is read of a Bundle. */
export type BundleShape = z.infer<typeof bundleShape>;

/** What is read of a Patient. */
export type PatientShape = z.infer<typeof patientShape>;

/** What is read of an Encounter. */
export type EncounterShape = z.infer<typeof encounterShape>;

/** What is read of an Observation. */
export type ObservationShape = z.infer<typeof observationShape>;
