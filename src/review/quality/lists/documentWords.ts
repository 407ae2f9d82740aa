/** What a project may rest on: a document by name or number, a plan, a decision. */
export const DOCUMENT_PATTERN =
  /《|》|[〔[【（(]\s*(?:19|20)\d\d\s*[〕\]】）)]|\d+\s*号|文件|通知|通告|公告|意见|方案|规划|计划|纲要|条例|办法|规定|规程|细则|章程|法$|[^办方做]法[》，。、；]|决定|决议|纪要|批复|批示|复函|函|令|请示|报告|合同|协议|预案|标准/;
