export * from './actors';
export * from './enums';
export * from './events';
export * from './history';
export * from './people';
export * from './projection';
