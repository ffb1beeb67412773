extension SystemTables {
  static let japanese = #"""
    system Japanese headers

    [*] customers
    id: 顧客番号 | 顧客ID | 顧客コード | 顧客No | 得意先コード | 得意先番号 | 取引先コード | 取引先番号 | 取引先ID | 会員番号 | 会員ID | お客様番号
      | 会社ID | 企業ID | コンタクトID | レコードID? | 番号? | コード?
    name: 顧客名 | 氏名 | 名前 | お名前 | 顧客氏名 | 得意先名 | 取引先名 | 名称 | 会員名 | お客様名 | フルネーム
    company: 会社名 | 企業名 | 会社 | 法人名 | 社名 | 勤務先
    firstName: 名
    lastName: 姓 | 苗字
    email: メール | メールアドレス | Eメール | 電子メール | E-mail
    phone: 電話 | 電話番号 | TEL | 携帯電話 | 携帯 | 携帯番号
    kind: 種別 | 区分 | 顧客区分 | 顧客種別 | タイプ | ライフサイクルステージ
    tier: ランク | 顧客ランク | 等級 | 優先度
    owner: 担当者 | 担当 | 営業担当 | 担当営業 | 営業担当者 | 所有者 | コンタクト担当者
    segment: 業種 | 業界 | セグメント | グループ | 地域
    since: 登録日 | 顧客登録日 | 取引開始日 | 作成日 | 作成日時 | 入会日 | 登録日時
    birthday: 生年月日 | 誕生日
    revenue: 売上 | 売上高 | 年商 | 累計売上 | 年間売上 | 金額?
    currency: 通貨
    contactName: 先方担当者 | 担当者名 | ご担当者 | 窓口
    lastContact: 最終接触日 | 最終連絡日 | 最終コンタクト日 | 最終活動日 | 最終訪問日 | 最終対応日 | 最終アクティビティ日
    modified: 更新日 | 更新日時 | 最終更新日
    detail: 住所 | 郵便番号 | 都道府県 | 市区町村 | 国 | 役職 | 部署 | フリガナ | ふりがな | URL | FAX

    [*] interactions
    interaction: 活動番号 | 活動ID | 履歴番号 | 対応番号 | レコードID? | 番号? | No?
    key: 顧客番号 | 顧客ID | 顧客コード | 顧客No | 得意先コード | 得意先番号 | 取引先コード | 取引先番号 | 取引先ID | 会員番号 | 会員ID | お客様番号
      | 会社ID | 企業ID
    contactKey: コンタクトID
    name: 顧客名 | 会社名 | 得意先名 | 取引先名 | 企業名 | 氏名
    email: メールアドレス | メール | Eメール
    date: 日付 | 活動日 | 対応日 | 接触日 | 連絡日 | 訪問日 | 日時 | 活動日時 | 対応日時 | 実施日 | 年月日 | 開始日 | 開始日時
    dueDate: 期日 | 期限 | 期限日 | 締切日
    completedDate: 完了日 | 完了日時
    closeDate: クローズ日 | 完了予定日 | 受注日
    createdDate: 作成日 | 作成日時 | 登録日 | 登録日時
    type: 種別 | 活動種別 | 対応種別 | 活動区分 | 区分 | タイプ | 活動タイプ | 対応方法
    channel: チャネル | 手段 | 連絡手段
    direction: 方向 | 受発信 | 送受信
    status: ステータス | 状態 | 結果 | 進捗 | フェーズ | 状況
    completed: 完了 | 完了フラグ
    cancelled: キャンセル | 取消
    subject: 件名 | 題名 | タイトル | 用件 | 主題
    notes: 内容 | メモ | 備考 | 詳細 | 活動内容 | 対応内容 | コメント | 本文 | 説明
    amount: 金額 | 合計 | 合計金額 | 売上金額
    currency: 通貨
    owner: 担当者 | 担当 | 営業担当 | 対応者 | 記入者 | 登録者
    detail: 時間 | 所要時間 | 場所 | 時刻

    [orders] interactions order
    interaction: 注文番号 | 受注番号 | 注文ID | 伝票番号
    date: 注文日 | 受注日 | 注文日時 | 購入日 | 売上日
    amount: 注文金額 | 受注金額 | 購入金額

    [invoices] interactions invoice
    interaction: 請求番号 | 請求書番号
    date: 請求日 | 請求書日付
    amount: 請求金額
    """#
}
