/*
 * Han characters that mainland China simplified (Table of General Standard Chinese Characters, 2013,
 * appendix 1), as far as prose about the web meets them. Those that traditional text uses as well,
 * with another sense, are left out: 后 里 于 并 云 台 面 只.
 */

/** Simplified and traditional, one for one. */
const PAIRS =
  '务務继繼续續读讀请請头頭开開没沒异異议議内內传傳绪緒关關闭閉页頁换換协協户戶个個随隨这這连連该該实實时時会會动動显顯处處终終' +
  '响響应應们們费費长長间間结結预預载載马馬为為备備断斷点點给給丢丟从從删刪顺順创創资資将將还還经經权權转轉过過调調减減数數无無视視' +
  '图圖单單状狀态態写寫条條现現够夠报報属屬项項确確认認称稱变變当當与與选選择擇语語链鏈书書临臨暂暫带帶访訪问問来來码碼让讓联聯网網' +
  '义義试試样樣运運错錯误誤题題愿願达達检檢帮幫说說录錄离離订訂阅閱绝絕执執对對员員区區号號许許识識进進设設浏瀏览覽验驗证證标標络絡' +
  '询詢输輸较較决決刚剛计計类類满滿盖蓋缩縮筛篩体體见見围圍统統壶壺节節机機栏欄锁鎖编編辑輯赖賴败敗骤驟级級旧舊营營况況边邊诉訴维維' +
  '护護沟溝导導储儲测測环環树樹扩擴缓緩径徑词詞迟遲谁誰独獨么麼则則频頻却卻尝嘗术術详詳库庫线線贵貴启啟质質钥鑰腾騰讯訊档檔规規拦攔' +
  '简簡记記组組话話须須补補邮郵电電脑腦恶惡宽寬额額缘緣静靜冻凍风風产產强強荐薦吗嗎办辦总總细細阶階层層负負购購闸閘门門顾顧战戰币幣' +
  '谈談墙牆构構册冊赞贊译譯厂廠乐樂习習买買卖賣仅僅价價众眾优優伤傷兴興军軍华華卫衛压壓双雙听聽园園国國圆圓场場块塊坏壞声聲夺奪学學' +
  '宝寶审審寻尋岛島师師归歸彻徹忆憶怀懷惊驚扫掃抢搶拟擬挡擋挤擠损損摄攝敌敵晓曉杀殺杂雜极極栈棧桥橋欢歡残殘汇匯汉漢洁潔浅淺渐漸灭滅' +
  '灯燈灵靈热熱爱愛牵牽犹猶献獻盗盜监監盘盤础礎碍礙礼禮积積稳穩穷窮窃竊竞競笔筆紧緊纠糾红紅纪紀约約纯純纲綱纳納纵縱纸紙纽紐练練绍紹' +
  '绑綁绘繪绕繞绩績绿綠缝縫罚罰职職脉脈脱脫脸臉艺藝获獲虑慮虽雖装裝观觀觉覺触觸训訓讲講论論评評诚誠课課谋謀谢謝谨謹财財责責货貨贩販' +
  '贯貫贴貼赋賦赔賠赛賽践踐踪蹤轨軌软軟轮輪轻輕辅輔辞辭迁遷远遠违違递遞逻邏遗遺邻鄰释釋针針钱錢铁鐵银銀销銷键鍵镜鏡闪閃闲閒闻聞阵陣' +
  '际際陆陸陈陳险險隐隱难難顶頂顿頓领領馆館驱驅驻駐驾駕骗騙齐齊';
/** Simplified characters of several traditional ones: only a reader knows which. */
const SEVERAL = '发复钟签凭鉴尽历汇卢纤';
/** Traditional characters whose simplified form has other senses. */
const ONE_WAY =
  '發发髮发復复複复鐘钟鍾钟簽签籤签憑凭鑑鉴鑒鉴盡尽儘尽歷历曆历彙汇裡里後后於于並并雲云據据遊游臺台';

type Forms = ReadonlyMap<string, string>;

function pairs(text: string): [string, string][] {
  return (text.match(/../gu) ?? []).map(([from = '', to = '']) => [from, to]);
}

/** What simplified text has instead of a traditional character. */
export const SIMPLIFIED: Forms = new Map([
  ...pairs(PAIRS).map(([simple, full]): [string, string] => [full, simple]),
  ...pairs(ONE_WAY),
]);

/** What traditional text has instead of a simplified character; `''` where it may be several. */
export const TRADITIONAL: Forms = new Map([
  ...Array.from(SEVERAL, (sign): [string, string] => [sign, '']),
  ...pairs(PAIRS),
]);
