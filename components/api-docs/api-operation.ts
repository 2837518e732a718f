/** A parameter of an operation of the API. */
export interface ApiParameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required: boolean;
  description: string;
  schema: { enum?: string[] | undefined };
  example?: string | undefined;
}

/** One operation of the API as its reference shows it. */
export interface ApiOperation {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string | null;
  needsKey: boolean;
  parameters: readonly ApiParameter[];
  body: { types: readonly string[]; examples: readonly { name: string; json: string }[] } | null;
  responses: readonly { status: string; description: string }[];
}

export interface ApiGroup {
  /** The part of the diary that they are about, as their addresses name it. */
  name: string;
  operations: readonly ApiOperation[];
}
