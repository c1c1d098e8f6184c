/** One step of the schema. `number` becomes `user_version`; steps count by tens. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}
