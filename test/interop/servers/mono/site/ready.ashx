<%@ WebHandler Language="C#" Class="Ready" %>
