export const templateRegistry: (templates: string) => string;
